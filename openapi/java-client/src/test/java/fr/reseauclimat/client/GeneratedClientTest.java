package fr.reseauclimat.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;

import fr.reseauclimat.client.model.PageTerritorySuggestion;
import fr.reseauclimat.client.model.Problem;
import fr.reseauclimat.client.model.TerritoryKind;

/** What the API answers can be read and written with nothing but the contract. */
class GeneratedClientTest {

    @Test
    void aPageIsReadIntoTypesAndWrittenBackUnchanged() throws JsonProcessingException {
        var json = ApiClient.createDefaultObjectMapper();
        var answer = """
                {"items":[{"id":"COM-71014","kind":"COMMUNE","code":"71014","name":"Autun","population":13163,\
                "context":"Saône-et-Loire (71)"}],"page":1,"size":20,"total":1}""";
        var page = json.readValue(answer, PageTerritorySuggestion.class);

        assertThat(page.getTotal()).isEqualTo(1);
        assertThat(page.getItems()).singleElement().satisfies(territory -> {
            assertThat(territory.getKind()).isEqualTo(TerritoryKind.COMMUNE);
            assertThat(territory.getName()).isEqualTo("Autun");
        });
        assertThat(json.readTree(json.writeValueAsString(page))).isEqualTo(json.readTree(answer));
    }

    @Test
    void aFailureIsReadAsAProblem() throws JsonProcessingException {
        var problem = ApiClient.createDefaultObjectMapper().readValue("""
                {"type":"urn:reseau-climat:problem:invalid-input","title":"Certaines informations sont à corriger",
                "status":400,"errors":[{"field":"title","message":"Donnez un titre."}]}""", Problem.class);

        assertThat(problem.getErrors()).singleElement().satisfies(
                error -> assertThat(error.getField()).isEqualTo("title"));
    }
}
