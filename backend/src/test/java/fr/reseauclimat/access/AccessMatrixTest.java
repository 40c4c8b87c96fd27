package fr.reseauclimat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.contract.ContractDocument;
import fr.reseauclimat.contract.ContractOperation;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/**
 * Every operation of the contract is called by everybody. Who is let in must be what {@code access-matrix.csv} says; an
 * operation that it does not mention fails, so that a new endpoint cannot be forgotten.
 */
@QuarkusTest
@ApiTest
class AccessMatrixTest {

    private final ContractDocument contract = ContractDocument.current();
    private final AccessTable table = AccessTable.read();
    private final List<String> defects = new ArrayList<>();

    @Test
    void everyOperationIsInTheTableAndNoOther() {
        var operations = new TreeSet<String>();
        contract.operations().forEach(operation -> operations.add(operation.id()));
        assertThat(table.operations()).as("operations in access-matrix.csv").isEqualTo(operations);
    }

    @Test
    void everyoneIsLetInWhereTheTableSaysSoAndNowhereElse() {
        for (var operation : contract.operations()) {
            if (!table.operations().contains(operation.id())) {
                continue; // the other test says so
            }
            for (var caller : Caller.values()) {
                compare(operation, caller, Requests.call(operation, caller.request()));
            }
        }
        assertThat(defects).as("differences from access-matrix.csv").isEmpty();
    }

    @Test
    void whatTheContractCallsOpenIsWhatTheTableOpensToVisitors() {
        for (var operation : contract.operations()) {
            if (table.operations().contains(operation.id()) && operation.open() != table.letsIn(Caller.VISITOR, operation.id())) {
                defects.add(operation + (operation.open() ? " is open" : " is closed") + " in the contract");
            }
        }
        assertThat(defects).isEmpty();
    }

    private void compare(ContractOperation operation, Caller caller, Response answer) {
        var status = answer.statusCode();
        if (status >= 500) {
            defects.add(operation + " fails with " + status + " for " + caller);
        } else if (!caller.believed()) {
            // also where visitors are let in: whoever shows a token or a link believes that it is good
            if (caller.hasLink() ? status != 410 : status != 401 || !"Bearer".equals(answer.header("WWW-Authenticate"))) {
                defects.add(operation + " answers " + status + " to what is not valid: " + caller);
            }
        } else if (table.letsIn(caller, operation.id())) {
            if (status == 401 || status == 403 && !asksForAProfile(answer)) {
                defects.add(operation + " refuses " + caller + " with " + status + ", the table lets them in");
            }
        } else if (status != (caller == Caller.VISITOR ? 401 : 403)) {
            defects.add(operation + " answers " + status + " to " + caller + ", the table refuses them");
        }
    }

    /** Somebody whose role is right, but who has not been through the welcome yet. */
    private static boolean asksForAProfile(Response answer) {
        return answer.jsonPath().getString("type").endsWith(":profile-required");
    }
}
