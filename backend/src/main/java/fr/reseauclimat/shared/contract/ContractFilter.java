package fr.reseauclimat.shared.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.tags.Tag;

import fr.reseauclimat.shared.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Completes what holds for every operation, so that no resource has to repeat it: which problems it can answer,
 * whether it is open to visitors, and one order of everything, so that a difference in the committed file is a difference in the contract.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "Some information must be corrected",
            "401", "Nobody is signed in, or the token is not valid here",
            "403", "The reader may not do this",
            "404", "Unknown, or hidden from the reader",
            "409", "Contradicts the current state",
            "412", "Somebody changed it meanwhile",
            "428", "The version that was read must be sent in If-Match",
            "500", "An unexpected failure");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var paths = OASFactory.createPaths();
        new TreeMap<>(document.getPaths().getPathItems()).forEach((path, item) -> {
            item.getOperations().forEach((method, operation) -> complete(path, method, operation));
            paths.addPathItem(path, item);
        });
        document.setPaths(paths);
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
        }
        if (document.getTags() != null) {
            var tags = new ArrayList<>(document.getTags());
            tags.sort((a, b) -> a.getName().compareTo(b.getName()));
            document.setTags(List.<Tag>copyOf(tags));
        }
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        problem(operation, "400");
        problem(operation, "401");
        problem(operation, "403");
        problem(operation, "500");
        if (path.contains("{")) {
            problem(operation, "404");
        }
        if (method != PathItem.HttpMethod.GET) {
            problem(operation, "409");
        }
        if (takesVersion(operation)) {
            problem(operation, "412");
            problem(operation, "428");
        }
        if (operation.getSecurity() == null) {
            // open to visitors: an empty list says so explicitly
            operation.setSecurity(List.of());
        }
    }

    private static boolean takesVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static void problem(Operation operation, String status) {
        if (operation.getResponses().hasAPIResponse(status)) {
            return;
        }
        APIResponse response = OASFactory.createAPIResponse()
                .description(PROBLEMS.get(status))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        operation.getResponses().addAPIResponse(status, response);
    }
}
