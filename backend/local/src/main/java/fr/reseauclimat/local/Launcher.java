package fr.reseauclimat.local;

import java.nio.file.Path;
import java.util.List;

/** {@code make run}, {@code make dev}, {@code make reset}, {@code make backup} and {@code make restore}: everything on one machine, and nothing left behind. */
public final class Launcher {

    private Launcher() {
    }

    public static void main(String[] arguments) {
        OwnClasses.load();
        Console console = new Console();
        Platform platform = null;
        try {
            Settings settings = Settings.from(Path.of(System.getProperty("reseau-climat.root", "")).toAbsolutePath(),
                    List.of(arguments).contains("--hot-reload"), System.getenv());
            platform = new Platform(settings, console);
            if (isDone(platform, List.of(arguments))) {
                return;
            }
            // Ctrl-C and a polite kill both end here, as does every way out below.
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop"));
            platform.start();
            platform.awaitEnd();
        } catch (RuntimeException e) {
            // While everything stops, parts that end are no news.
            if (platform == null || !platform.isStopping()) {
                explain(e, console);
            }
            System.exit(1);
        }
    }

    /** @return whether it was asked for something that ends by itself */
    private static boolean isDone(Platform platform, List<String> arguments) {
        for (String argument : arguments) {
            String[] words = argument.split("=", 2);
            Path file = words.length < 2 || words[1].isBlank() ? null : Path.of(words[1]).toAbsolutePath();
            switch (words[0]) {
                case "--reset" -> platform.reset();
                case "--backup" -> platform.backUp(file);
                case "--restore" -> platform.restore(file, arguments.contains("--replace"));
                default -> {
                    continue;
                }
            }
            return true;
        }
        return false;
    }

    private static void explain(RuntimeException problem, Console console) {
        if (problem instanceof CannotStartException) {
            console.problem(problem.getMessage());
        } else {
            console.problem("Le démarrage a échoué : " + problem.getMessage());
            problem.printStackTrace();
        }
    }
}
