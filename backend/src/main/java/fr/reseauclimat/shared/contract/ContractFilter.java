package fr.reseauclimat.shared.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

import fr.reseauclimat.shared.problem.Problem;
import fr.reseauclimat.shared.problem.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Completes what holds for every operation, so that no resource has to repeat it: which problems it can answer, and
 * whether it is open to visitors.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("400", "Some information must be corrected"),
            Map.entry("401", "A token was shown that is not valid here, or nobody is signed in where somebody must be"),
            Map.entry("403", "The reader may not do this"),
            Map.entry("404", "Unknown, or hidden from the reader"),
            Map.entry("409", "Contradicts the current state"),
            Map.entry("410", "The link cannot be used any more; the detail says how to get on"),
            Map.entry("412", "Somebody changed it meanwhile"),
            Map.entry("413", "The body is too large"),
            Map.entry("415", "The body is of a type that is not accepted"),
            Map.entry("428", "The version that was read must be sent in If-Match"),
            Map.entry("429", "Too many wrong codes or links, or new things, from one address; Retry-After says when to come back"),
            Map.entry("500", "An unexpected failure"),
            Map.entry("503", "Not now: what this needs cannot be reached; Retry-After says when to come back"));

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
        types.stream().collect(Collectors.groupingBy(ProblemType::status)).forEach((status, kinds) -> {
            var causes = kinds.stream().map(kind -> MEANINGS.get(kind) + " (" + kind.slug() + ")").collect(Collectors.joining("; "));
            operation.getResponses().addAPIResponse(String.valueOf(status),
                    problem(Character.toUpperCase(causes.charAt(0)) + causes.substring(1)));
        });
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        problem(operation, "400");
        problem(operation, "401");
        problem(operation, "403");
        problem(operation, "500");
        problem(operation, "503");
        if (path.contains("{")) {
            problem(operation, "404");
        }
        var byCode = path.startsWith("/api/tables/");
        if (byCode || path.startsWith("/api/participations/")) {
            problem(operation, "410");
        }
        if (byCode || path.startsWith("/api/guest-invitations/")) {
            problem(operation, "429");
        }
        if (byCode || method != PathItem.HttpMethod.GET) {
            problem(operation, "409");
        }
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(idempotencyKey());
        }
        if (operation.getRequestBody() != null) {
            problem(operation, "413");
            problem(operation, "415");
        }
        if (takesHeader(operation, "If-Match")) {
            problem(operation, "412");
            problem(operation, "428");
        }
        if (takesHeader(operation, "If-None-Match")) {
            operation.getResponses().addAPIResponse("304",
                    OASFactory.createAPIResponse().description("What is kept already is still current"));
        }
        if (operation.getSecurity() == null) {
            // open to visitors: an empty list says so explicitly
            operation.setSecurity(List.of());
        }
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

    private static void problem(Operation operation, String status) {
        var declared = operation.getResponses().getAPIResponse(status);
        // the framework declares 401 and 403 of protected methods without saying what they carry
        if (declared != null && declared.getContent() != null) {
            return;
        }
        operation.getResponses().addAPIResponse(status, problem(PROBLEMS.get(status)));
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
