package fr.reseauclimat.shared.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

import fr.reseauclimat.shared.problem.Problem;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.security.Roles;
import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Completes what holds for every operation, so that no resource has to repeat it: which problems it can answer, and
 * whether it is open to visitors.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("400", "Some information must be corrected"),
            Map.entry("401", "Nobody is signed in, or the token is not valid here; also where no token is needed and a broken one is sent"),
            Map.entry("403", "The reader may not do this"),
            Map.entry("404", "What the address or the body names is unknown, or hidden from the reader"),
            Map.entry("406", "No format that is accepted is offered"),
            Map.entry("408", "The body came too slowly"),
            Map.entry("409", "Contradicts the current state"),
            Map.entry("410", "The link cannot be used any more, also where none is needed and one is sent; the detail says how to get on"),
            Map.entry("412", "Somebody changed it meanwhile"),
            Map.entry("413", "The body is too large"),
            Map.entry("414", "The address is too long"),
            Map.entry("415", "The body is of a type that is not accepted"),
            Map.entry("416", "There are no such bytes; Content-Range says how many there are"),
            Map.entry("422", "The Idempotency-Key has served for another request (idempotency-key-reused)"),
            Map.entry("428", "The version that was read must be sent in If-Match"),
            Map.entry("429", "Too often in a short time: wrong codes or links, or new things, from one address"),
            Map.entry("431", "The headers are too large"),
            Map.entry("500", "An unexpected failure"),
            Map.entry("503", "Not now: what this needs does not answer, or too much is asked of it at once"));

    /** Whatever is asked: of the request itself, of who asks, of the state of the API. */
    private static final List<String> ALWAYS = List.of("400", "401", "403", "406", "410", "414", "429", "431", "500", "503");
    private static final List<String> WITH_BODY = List.of("408", "413", "415");
    /** Answers that say when to come back. */
    private static final Set<String> LATER = Set.of("429", "503");

    private static final String LINK = "link";

    /** What a problem of {@link Refuses} means to whoever calls. */
    private static final Map<ProblemType, String> MEANINGS = Map.of(
            ProblemType.INCOMPLETE, "something is missing, each as a field error",
            ProblemType.IMPOSSIBLE_ROTATION, "no plan keeps all conditions: each error names the setting to change as its field",
            ProblemType.IDEMPOTENCY_KEY_REUSED, "the Idempotency-Key has served for another request");

    /** Names of problem types, by the identifier of the operation that refuses with them. */
    private final Map<String, List<String>> refusals = new HashMap<>();

    /** @param classes the application, as it is read at build */
    public ContractFilter(IndexView classes) {
        for (var refuses : classes.getAnnotations(Refuses.class)) {
            var operation = refuses.target().asMethod().annotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
            refusals.put(operation.value("operationId").asString(), List.of(refuses.value().asEnumArray()));
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        PROBLEMS.forEach((status, meaning) -> document.getComponents().addResponse(name(status), problem(status, meaning)));
        document.getComponents().addSecurityScheme(LINK, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme(LINK)
                .description("The token of the link in somebody's letter, for who takes part without an account"));
        document.getPaths().getPathItems().forEach((path, item) ->
                item.getOperations().forEach((method, operation) -> {
                    refuse(operation, method);
                    complete(path, method, operation);
                }));
        ContractOrder.sort(document);
    }

    /** One response for each status, with every kind of problem that it stands for. */
    private void refuse(Operation operation, PathItem.HttpMethod method) {
        var types = new ArrayList<>(refusals.getOrDefault(operation.getOperationId(), List.of()).stream().map(ProblemType::valueOf).toList());
        if (method == PathItem.HttpMethod.POST) {
            types.add(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        types.stream().collect(Collectors.groupingBy(type -> String.valueOf(type.status()))).forEach((status, kinds) -> {
            if (kinds.equals(List.of(ProblemType.IDEMPOTENCY_KEY_REUSED))) {
                problem(operation, status);
            } else {
                var causes = kinds.stream().map(kind -> MEANINGS.get(kind) + " (" + kind.slug() + ")").collect(Collectors.joining("; "));
                operation.getResponses().addAPIResponse(status, problem(status, Character.toUpperCase(causes.charAt(0)) + causes.substring(1)));
            }
        });
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        ALWAYS.forEach(status -> problem(operation, status));
        if (path.contains("{") || operation.getRequestBody() != null) {
            problem(operation, "404");
        }
        if (path.startsWith("/api/tables/") || method != PathItem.HttpMethod.GET) {
            problem(operation, "409");
        }
        if (method != PathItem.HttpMethod.GET) {
            problem(operation, "412");
        }
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(idempotencyKey());
        }
        if (operation.getRequestBody() != null) {
            WITH_BODY.forEach(status -> problem(operation, status));
        }
        if (takesHeader(operation, "If-Match")) {
            problem(operation, "428");
        }
        if (takesHeader(operation, "Range")) {
            problem(operation, "416");
            operation.getResponses().addAPIResponse("206", OASFactory.createAPIResponse().description("The range that was asked for")
                    .content(operation.getResponses().getAPIResponse("200").getContent()));
        }
        if (takesHeader(operation, "If-None-Match")) {
            operation.getResponses().addAPIResponse("304",
                    OASFactory.createAPIResponse().description("What is kept already is still current"));
        }
        // open to visitors: an empty list says so explicitly
        operation.setSecurity(Optional.ofNullable(operation.getSecurity()).orElse(List.of()).stream()
                .flatMap(ContractFilter::waysIn).toList());
    }

    /** An account has some roles, a link has others. */
    private static Stream<SecurityRequirement> waysIn(SecurityRequirement requirement) {
        return requirement.getSchemes().entrySet().stream().flatMap(scheme -> {
            var byLink = scheme.getValue().stream().collect(Collectors.partitioningBy(Roles.PARTICIPANT::equals));
            return Stream.of(OASFactory.createSecurityRequirement().addScheme(scheme.getKey(), byLink.get(false)),
                    OASFactory.createSecurityRequirement().addScheme(LINK, byLink.get(true)))
                    .filter(way -> way.getSchemes().values().stream().noneMatch(List::isEmpty));
        });
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter().name("Idempotency-Key").in(Parameter.In.HEADER).required(false)
                .description("Makes a retry safe: the same key with the same body has the same answer for a day, and one effect")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING).minLength(1).maxLength(255));
    }

    private static boolean takesHeader(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    /** What a resource says of a failure itself stays; all else is said once, for all. */
    private static void problem(Operation operation, String status) {
        var declared = operation.getResponses().getAPIResponse(status);
        // the framework declares 401 and 403 of protected methods without saying what they carry
        if (declared == null || declared.getContent() == null) {
            operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().ref(name(status)));
        }
    }

    private static String name(String status) {
        return "Problem" + status;
    }

    private static APIResponse problem(String status, String meaning) {
        var response = OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        if (LATER.contains(status)) {
            response.addHeader("Retry-After", OASFactory.createHeader().description("Seconds until it is worth another try")
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).minimum(BigDecimal.ONE)));
        }
        return response;
    }
}
