package fr.reseauclimat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.contract.ContractDocument;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Another spelling of an address gives no more rights than the address. Sent byte by byte: clients tidy paths up. */
@QuarkusTest
@ApiTest
class PathTricksTest {

    @TestHTTPResource("/")
    URI server;

    @Test
    void noSpellingOfAClosedAddressOpensItToVisitorsOrPartners() throws IOException {
        var partner = "Authorization: Bearer " + Tokens.of("service-account-partner-site", "partner") + "\r\n";
        var opened = new ArrayList<String>();
        for (var operation : ContractDocument.current().operations()) {
            if (operation.open() || !operation.method().equals("GET")) {
                continue;
            }
            for (var path : spellings(Requests.addressOfNothing(operation))) {
                for (var credentials : List.of("", partner)) {
                    var status = status(path, credentials);
                    if (status < 400 || status >= 500) {
                        opened.add(status + " " + path + (credentials.isEmpty() ? " to a visitor" : " to a partner"));
                    }
                }
            }
        }
        assertThat(opened).isEmpty();
    }

    private static List<String> spellings(String path) {
        var tail = path.substring("/api/".length());
        return List.of(path, path + "/", path + "//", "/" + path, "/api//" + tail, "/api/./" + tail, "/x/../api/" + tail,
                "/api/configuration/../" + tail, "/api/configuration/..%2f" + tail, "/api%2f" + tail, "/%61pi/" + tail,
                "/api/%" + Integer.toHexString(tail.charAt(0)) + tail.substring(1), path + ";a=b", "/api;a=b/" + tail,
                path + "%3Ba=b", path + "%00", path + ".json", path + "?", "/API/" + tail, "/api/" + tail.toUpperCase(),
                "/api\\" + tail);
    }

    private int status(String path, String credentials) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + credentials
                    + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return Integer.parseInt(line(socket.getInputStream()).split(" ")[1]);
        }
    }

    private static String line(InputStream answer) throws IOException {
        var line = new StringBuilder();
        for (int character = answer.read(); character != '\n' && character >= 0; character = answer.read()) {
            line.append((char) character);
        }
        return line.toString();
    }
}
