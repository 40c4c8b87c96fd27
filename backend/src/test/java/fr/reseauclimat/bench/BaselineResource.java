package fr.reseauclimat.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

import javax.sql.DataSource;

import org.eclipse.microprofile.openapi.annotations.Operation;

import com.fasterxml.jackson.core.JsonFactory;

import fr.reseauclimat.shared.security.CurrentUser;
import fr.reseauclimat.shared.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the list of events is measured against: the same rows by plain JDBC, written by hand into the same JSON. */
@Path("/api/bench/events")
class BaselineResource {

    private static final JsonFactory JSON = new JsonFactory();

    @Inject
    DataSource database;

    @Inject
    CurrentUser user;

    @GET
    @Blocking
    @RolesAllowed(Roles.AGENT)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public byte[] list() throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            return write(connection);
        }
    }

    private byte[] write(Connection connection) throws SQLException, IOException {
        var events = new PlainEventList(connection, user.subject(), Instant.now());
        var bytes = new ByteArrayOutputStream(24_000);
        try (var json = JSON.createGenerator(bytes)) {
            events.write(json);
        }
        return bytes.toByteArray();
    }
}
