package fr.reseauclimat.shared.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.shared.problem.TooManyRequestsException;
import fr.reseauclimat.shared.text.MailAddress;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How often people without an account may do what costs others something. A hall, or a town hall, shares one address: so
 * wrong guesses count against whoever guesses and never against what is right, and there is room for a hundred new things
 * at a time. Counted by each instance for itself: these are brakes, no quotas.
 */
@ApplicationScoped
public class Brakes {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int LETTERS_A_DAY = 6;
    /** Whoever has one address of version 6 has a whole network of them. */
    private static final int NETWORK_BYTES = 8;

    @Inject
    Clock clock;

    @Inject
    HttpServerRequest connection;

    @ConfigProperty(name = "reseau-climat.brakes.wrong-guesses", defaultValue = "60")
    int mostWrongGuesses;

    @ConfigProperty(name = "reseau-climat.brakes.new-things", defaultValue = "200")
    int mostNewThings;

    private WindowLimit wrongGuesses;
    private WindowLimit newThings;
    private WindowLimit letters;

    @PostConstruct
    void start() {
        wrongGuesses = new WindowLimit(mostWrongGuesses, WINDOW);
        newThings = new WindowLimit(mostNewThings, WINDOW);
        letters = new WindowLimit(LETTERS_A_DAY, Duration.ofDays(1));
    }

    /**
     * A code or a link that opens nothing. Whoever holds a right one does not come here, whatever others have tried from
     * the same address.
     *
     * @throws TooManyRequestsException 429 where this client tried too many
     */
    public void wrongGuess() {
        wrongGuess(connection.remoteAddress().hostAddress());
    }

    /** The same, before there is a request to work on. @param address of the client */
    public void wrongGuess(String address) {
        count(wrongGuesses, address);
    }

    /** Something that is kept because a stranger asked for it. @throws TooManyRequestsException 429 for too many at a time */
    public void newThing() {
        count(newThings, connection.remoteAddress().hostAddress());
    }

    /** Nobody's mail box is filled by somebody else: a few letters a day, the rest is dropped without a word. */
    public boolean mayWriteTo(MailAddress address) {
        return letters.use(address.key(), clock.instant()).isEmpty();
    }

    private void count(WindowLimit limit, String address) {
        limit.use(client(address), clock.instant()).ifPresent(wait -> {
            throw new TooManyRequestsException(wait);
        });
    }

    static String client(String address) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(String.valueOf(address));
        return bytes == null || bytes.length <= NETWORK_BYTES ? String.valueOf(address)
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
    }
}
