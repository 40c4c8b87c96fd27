package fr.reseauclimat.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Every answer that any test receives through RestAssured is compared with the contract, without the test asking for it. */
public final class CheckedAnswers implements QuarkusTestBeforeEachCallback, Filter {

    private static ResponseCheck check;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (RestAssured.filters().stream().noneMatch(CheckedAnswers.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
            FilterContext context) {
        var response = context.next(request, expected);
        check().check(request.getMethod(), request.getURI(), response.statusCode(), response.contentType(),
                response.body().asString());
        return response;
    }

    /** For answers that come another way. @throws AssertionError that says how one differs from the contract */
    public static void compare(ContractOperation operation, int status, String contentType, String body) {
        check().check(operation, status, contentType, body);
    }

    private static synchronized ResponseCheck check() {
        if (check == null) {
            check = new ResponseCheck(ContractDocument.current());
        }
        return check;
    }
}
