package fr.reseauclimat.territory;

import fr.reseauclimat.shared.text.SearchText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds territories while somebody types. Immutable, in memory.
 *
 * <p>Why not in PostgreSQL: two letters such as "sa" match 6,000 of the 36,000 territories, and ranking all of them at
 * each key costs the database several milliseconds whatever the index; sets of bits do it in a fraction of one, in
 * some 30 MB, for data that changes once a year.
 *
 * <p>Entries are numbered by rank (roughly, most inhabitants first), so that walking over a set of bits gives them in order.
 */
final class TerritoryIndex {

    /** @param keys what finds the territory when typed whole, digits only: postcodes, SIREN */
    record Entry(String id, TerritoryKind kind, String code, String name, Integer population, String context,
            List<String> keys) {

        TerritorySuggestion suggestion() {
            return new TerritorySuggestion(id, kind, code, name, population, context);
        }
    }

    /** @param within id of a territory that must contain the result, or null */
    record Query(String text, Set<TerritoryKind> kinds, String within, int offset, int limit) {
    }

    record Result(List<Entry> entries, int total) {
    }

    private static final Comparator<Entry> RANK = Comparator
            .comparingInt(TerritoryIndex::weight).reversed()
            .thenComparing(Entry::kind, Comparator.reverseOrder())
            .thenComparing(Entry::name)
            .thenComparing(Entry::id);

    /** Marks, among the words, what only finds its territory when typed to the end. Nobody can type it: it is folded. */
    private static final String WHOLE = "=";

    /** What people leave out: the legal form of an EPCI, and the article. */
    private static final Pattern LEGAL_FORM = Pattern.compile("^(cc|ca|cu|metropole|eurometropole) ");
    private static final Pattern ARTICLE = Pattern.compile("^(de |d )?(la |le |les |l |du |des )?");
    private static final Map<String, String> LEGAL_FORMS = Map.of(
            "cc", "communaute de communes", "ca", "communaute d agglomeration", "cu", "communaute urbaine");

    private final List<Entry> entries;
    private final String[] names;
    private final String[] cores;
    private final String[] codes;
    private final String[] words;
    private final int[][] entriesOfWord;
    private final Map<TerritoryKind, BitSet> entriesOfKind = new EnumMap<>(TerritoryKind.class);
    private final Map<String, int[]> contained = new HashMap<>();

    /** @param containedIds by container id, the ids of what lies in it, itself included */
    TerritoryIndex(List<Entry> territories, Map<String, List<String>> containedIds) {
        entries = territories.stream().sorted(RANK).toList();
        names = new String[entries.size()];
        cores = new String[entries.size()];
        codes = new String[entries.size()];
        var byWord = new HashMap<String, List<Integer>>();
        var numberOfId = new HashMap<String, Integer>();
        for (int number = 0; number < entries.size(); number++) {
            Entry entry = entries.get(number);
            names[number] = SearchText.foldPlace(entry.name());
            cores[number] = core(entry.kind(), names[number]);
            codes[number] = entry.code().toLowerCase(Locale.ROOT);
            numberOfId.put(entry.id(), number);
            for (String word : words(entry, names[number], codes[number])) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(number);
            }
            entriesOfKind.computeIfAbsent(entry.kind(), key -> new BitSet()).set(number);
        }
        words = byWord.keySet().stream().sorted().toArray(String[]::new);
        entriesOfWord = Arrays.stream(words).map(byWord::get).map(TerritoryIndex::array).toArray(int[][]::new);
        containedIds.forEach((container, ids) -> contained.put(container,
                array(ids.stream().map(numberOfId::get).filter(Objects::nonNull).toList())));
    }

    Result search(Query query) {
        Typed typed = Typed.of(query.text());
        BitSet hits = matching(typed);
        if (!query.kinds().isEmpty()) {
            var wanted = new BitSet();
            query.kinds().forEach(kind -> wanted.or(entriesOfKind.getOrDefault(kind, new BitSet())));
            hits.and(wanted);
        }
        if (query.within() != null) {
            var inside = new BitSet(entries.size());
            addTo(inside, contained.getOrDefault(query.within(), new int[0]));
            hits.and(inside);
        }
        return new Result(page(hits, typed, query.offset(), query.limit()), hits.cardinality());
    }

    private BitSet matching(Typed typed) {
        var hits = new BitSet(entries.size());
        hits.set(0, entries.size());
        for (Set<String> alternatives : typed.words()) {
            var some = new BitSet(entries.size());
            alternatives.forEach(word -> addEntriesOf(word, some));
            hits.and(some);
        }
        return hits;
    }

    private void addEntriesOf(String start, BitSet found) {
        int from = Arrays.binarySearch(words, start);
        for (int word = from < 0 ? -from - 1 : from; word < words.length && words[word].startsWith(start); word++) {
            addTo(found, entriesOfWord[word]);
        }
        int whole = Arrays.binarySearch(words, WHOLE + start);
        if (whole >= 0) {
            addTo(found, entriesOfWord[whole]);
        }
    }

    private static void addTo(BitSet found, int[] numbers) {
        for (int number : numbers) {
            found.set(number);
        }
    }

    /** The whole name first, then names that start with what was typed, then the others; each by inhabitants. */
    private List<Entry> page(BitSet hits, Typed typed, int offset, int limit) {
        List<List<Entry>> tiers = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int needed = offset + limit;
        for (int number = hits.nextSetBit(0); number >= 0; number = hits.nextSetBit(number + 1)) {
            List<Entry> tier = tiers.get(tier(number, typed));
            if (tier.size() < needed) {
                tier.add(entries.get(number));
            }
        }
        return tiers.stream().flatMap(List::stream).skip(offset).limit(limit).toList();
    }

    private int tier(int number, Typed typed) {
        int best = 3;
        for (String phrase : typed.phrases()) {
            if (names[number].equals(phrase) || codes[number].equals(phrase)
                    || entries.get(number).keys().contains(phrase)) {
                return 0;
            }
            if (cores[number].equals(phrase)) {
                best = 1;
            } else if (best == 3 && (names[number].startsWith(phrase) || cores[number].startsWith(phrase))) {
                best = 2;
            }
        }
        return best;
    }

    /** Inhabitants; an EPCI counts less, so that a town comes before the EPCI that bears its name. */
    private static int weight(Entry entry) {
        int population = entry.population() == null ? 0 : entry.population();
        return entry.kind() == TerritoryKind.EPCI ? population / 4 : population;
    }

    private static String core(TerritoryKind kind, String name) {
        String bare = kind == TerritoryKind.EPCI ? LEGAL_FORM.matcher(name).replaceFirst("") : name;
        return ARTICLE.matcher(bare).replaceFirst("");
    }

    private static Set<String> words(Entry entry, String name, String code) {
        var words = new HashSet<>(List.of(name.split(" ")));
        if (entry.kind() == TerritoryKind.EPCI) {
            words.add(WHOLE + code);
            words.addAll(List.of(LEGAL_FORMS.getOrDefault(name.split(" ", 2)[0], name).split(" ")));
        } else {
            words.add(code);
        }
        entry.keys().forEach(key -> words.add(WHOLE + key));
        return words;
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * What was typed: for each word what it may stand for, and the whole. A last "st" may be a saint or the start of
     * Strasbourg; before another word it is a saint.
     */
    private record Typed(List<Set<String>> words, Set<String> phrases) {

        private static final int MOST_WORDS = 12;

        static Typed of(String text) {
            String asWritten = SearchText.fold(text);
            if (asWritten.isEmpty()) {
                return new Typed(SearchText.words(text).stream().map(word -> Set.of(word)).toList(), Set.of());
            }
            String place = SearchText.foldPlace(asWritten);
            String[] written = asWritten.split(" ");
            String[] read = place.split(" ");
            var words = new ArrayList<Set<String>>();
            int last = read.length - 1;
            for (int i = 0; i < Math.min(last, MOST_WORDS); i++) {
                words.add(Set.of(read[i]));
            }
            words.add(both(read[last], written[last]));
            String start = place.substring(0, place.length() - read[last].length());
            return new Typed(words, both(place, start + written[last]));
        }

        private static Set<String> both(String one, String other) {
            return one.equals(other) ? Set.of(one) : Set.of(one, other);
        }
    }
}
