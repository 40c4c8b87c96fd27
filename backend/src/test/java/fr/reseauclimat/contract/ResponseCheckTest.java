package fr.reseauclimat.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The check itself: it would be worth nothing if it let everything pass. */
class ResponseCheckTest {

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String CONTRACT = """
            {"paths": {"/api/things/{id}": {"get": {"operationId": "getThing", "responses": {
               "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
               "204": {"description": "Nothing"}}}}},
             "components": {"schemas": {
               "Thing": {"type": "object", "required": ["id"], "properties": {
                  "id": {"$ref": "#/components/schemas/UUID"}, "at": {"type": "string", "format": "date-time"},
                  "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}},
               "UUID": {"type": "string", "format": "uuid"}}}}""";
    private static final String ID = "\"id\": \"0199a000-0000-7000-8000-000000000001\"";

    private final ResponseCheck check = newCheck();

    @Test
    void whatTheContractSaysPasses() {
        assertThatCode(() -> answer(200, JSON, "{" + ID + ", \"parts\": [{" + ID + "}]}")).doesNotThrowAnyException();
        assertThatCode(() -> answer(204, null, "")).doesNotThrowAnyException();
    }

    @Test
    void anythingElseFails() {
        assertThatThrownBy(() -> answer(201, JSON, "{}")).hasMessageContaining("does not document");
        assertThatThrownBy(() -> answer(204, JSON, "{}")).hasMessageContaining("body");
        assertThatThrownBy(() -> answer(200, "text/plain", "x")).hasMessageContaining("text/plain");
        assertThatThrownBy(() -> answer(200, JSON, "<html>")).hasMessageContaining("no JSON");
        assertThatThrownBy(() -> answer(200, JSON, "{}")).hasMessageContaining("id");
        assertThatThrownBy(() -> answer(200, JSON, "{\"id\": \"7\"}")).hasMessageContaining("uuid");
        assertThatThrownBy(() -> answer(200, JSON, "{" + ID + ", \"at\": \"yesterday\"}")).hasMessageContaining("date-time");
        assertThatThrownBy(() -> answer(200, JSON, "{" + ID + ", \"at\": null}")).hasMessageContaining("null");
        assertThatThrownBy(() -> answer(200, JSON, "{" + ID + ", \"parts\": [{" + ID + ", \"secret\": 1}]}"))
                .hasMessageContaining("secret");
    }

    private void answer(int status, String type, String body) {
        check.check("GET", "http://localhost:1/api/things/7?x=y", status, type, body);
    }

    private static ResponseCheck newCheck() {
        try {
            return new ResponseCheck(new ContractDocument(new ObjectMapper().readTree(CONTRACT)));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
