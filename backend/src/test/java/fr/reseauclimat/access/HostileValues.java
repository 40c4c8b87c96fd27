package fr.reseauclimat.access;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What may be sent where something else is meant, by the kind of what is meant. */
final class HostileValues {

    static final List<String> TEXTS = List.of("", " ", "Paul\tLoue", "a\r\nBcc: x@example.org", "a\u2028b\u2029c\u0085d", "\u0007\u007F\u001B[2J",
            "a\u0000b", "\u202Eelpmaxe\u202C", "\u2067x\u2069\u200F", "\u200D\u200B", "e\u0301le\u0300ve c\u0327a", "A".repeat(80),
            "\uFDD0\uFFFF", "\u3164", "\uFEFFx", "\uD83D\uDC69\u200D\uD83D\uDC67", "مرحبا", "会议", "I\u0307\u0130ß", "'; drop table members; --",
            "%_\\", "{{7*7}}${x}#{y}", "<script>alert(1)</script>", "=1+1", "../../etc/passwd", "null", "2027-13-45", "https://exemple.org/{|^%",
            "javascript:alert(1)", "hélène@exemple.org", "x@\u0110.y", "\u0301".repeat(60), "b".repeat(6_000));

    static final List<String> MOMENTS = List.of("-999999999-01-01T00:00:00Z", "+999999999-12-31T23:59:59.999999999Z", "1969-12-31T23:59:59Z",
            "1970-01-02T00:00:00Z", "2100-01-01T00:00:00Z", "2200-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "0000-01-01T00:00:00Z",
            "2027-02-30T00:00:00Z", "2027-03-28T02:30:00+01:00", "2027-03-09T08:00:00+18:00", "2016-12-31T23:59:60Z", "2027-03-09", "", "now",
            "-999999999-01-01", "+999999999-12-31", "1969-12-31", "1970-01-02", "2100-01-01", "2200-01-01", "9999-12-31", "0000-01-01",
            "2027-02-30", "2027-3-9", "2027-W10-2");

    static final List<String> NUMBERS = List.of("0", "-1", "1", "201", "2147483647", "-2147483648", "2147483648", "9223372036854775808", "1.5",
            "1e400", "1e-400", "abc", "", "NaN", "0x10", "١٢");

    static final List<String> IDS = List.of("", "0", "zzz", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "0199A000-0000-7000-8000-000000000001", "1-1-1-1-1", "\u0000", "null", "a".repeat(300));

    static final List<String> CHOICES = List.of("", "unknown", "0", "draft", "\u0000", "DRAFT\t", "A".repeat(3_000));

    static final List<String> SWITCHES = List.of("true", "yes", "2", "", "TRUE");

    static final List<String> HEADERS = List.of("", "*", "\"abc\"", "W/\"1\"", "\"99999999999999999999\"", "\"1\", \"2\"", "a".repeat(300), "' or 1=1",
            "\"-1\"", "\"0\"", "\"2147483648\"", "%00");

    /** Parts of a path, as they stand in an address. */
    static final List<String> PATHS = List.of("1", "null", "%00", "%09", "a%0Ab", "%E2%80%AE", "%C3%28", "%27%20or%201=1", "*", "-1", "2147483648",
            "0".repeat(300), "00000000-0000-0000-0000-000000000000", "%F0%9F%92%96", "e%CC%81", "%25", "a%20b");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What is of no kind that a field could be. */
    private static final List<JsonNode> OTHER_TYPES = List.of(JSON.nullNode(), JSON.booleanNode(true), JSON.arrayNode(), JSON.objectNode(),
            JSON.numberNode(7), JSON.numberNode(-0.5), JSON.numberNode(new BigInteger("9223372036854775808")), JSON.numberNode(new BigDecimal("1e400")),
            JSON.arrayNode().add("x").add(JSON.nullNode()));

    private static final List<JsonNode> LISTS = List.of(JSON.nullNode(), JSON.textNode("x"), JSON.objectNode(), JSON.numberNode(1),
            JSON.arrayNode().add(JSON.nullNode()), JSON.arrayNode().add(JSON.arrayNode()), JSON.arrayNode().add(JSON.objectNode()), many());

    private HostileValues() {
    }

    static List<String> paths(JsonNode schema) {
        return schema.has("format") ? PATHS.subList(0, 8) : PATHS;
    }

    static List<JsonNode> json(JsonNode schema) {
        if (ExampleBody.type(schema).equals("array")) {
            return LISTS;
        }
        var texts = new ArrayList<>(texts(schema));
        if (ExampleBody.type(schema).equals("string") && !schema.has("enum") && !schema.has("format")) {
            texts.addAll(List.of("\uD83D", "a\uDC00b"));
        }
        var others = schema.path("format").asText().equals("uuid") ? OTHER_TYPES.subList(0, 5) : OTHER_TYPES;
        return Stream.concat(texts.stream().map(text -> (JsonNode) JSON.textNode(text)), others.stream()).toList();
    }

    static List<String> texts(JsonNode schema) {
        return schema.has("enum") ? CHOICES : switch (ExampleBody.type(schema)) {
            case "integer", "number" -> NUMBERS;
            case "boolean" -> SWITCHES;
            default -> switch (schema.path("format").asText()) {
                case "date-time", "date" -> MOMENTS;
                case "uuid" -> IDS;
                default -> TEXTS;
            };
        };
    }

    static List<byte[]> files() {
        var large = new byte[70_000];
        java.util.Arrays.fill(large, (byte) 0x41);
        return List.of(new byte[0], new byte[] { 0 }, bytes("\u00ff\u00d8\u00ff"), bytes("\u0089PNG\r\n\u001a\n"), bytes("GIF89a\u0001\u0000\u0001\u0000"),
                bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), bytes("<html><script>alert(1)</script>"), bytes("PK\u0003\u0004"),
                bytes("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u007f\u00ff\u00ff\u00ff\u007f\u00ff\u00ff\u00ff\u0008\u0006\u0000\u0000\u0000\u0000\u0000\u0000\u0000"),
                large);
    }

    private static byte[] bytes(String characters) {
        return characters.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static JsonNode many() {
        var list = JSON.arrayNode();
        for (var i = 0; i < 2_000; i++) {
            list.add("x");
        }
        return list;
    }
}
