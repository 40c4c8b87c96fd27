package fr.reseauclimat.shared.contract;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** One order of everything, so that a difference in the committed file is a difference in the contract. */
final class ContractOrder {

    /** As in an address: path, then query, then what travels beside it. */
    private static final List<Parameter.In> PLACES =
            List.of(Parameter.In.PATH, Parameter.In.QUERY, Parameter.In.HEADER, Parameter.In.COOKIE);

    private ContractOrder() {
    }

    static void sort(OpenAPI document) {
        var paths = OASFactory.createPaths();
        new TreeMap<>(document.getPaths().getPathItems()).forEach((path, item) -> {
            item.getOperations().values().forEach(ContractOrder::sort);
            paths.addPathItem(path, item);
        });
        document.setPaths(paths);
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
            document.getComponents().setResponses(new TreeMap<>(document.getComponents().getResponses()));
        }
        if (document.getTags() != null) {
            document.setTags(document.getTags().stream().sorted(Comparator.comparing(Tag::getName)).toList());
        }
    }

    private static void sort(Operation operation) {
        var responses = OASFactory.createAPIResponses();
        new TreeMap<>(operation.getResponses().getAPIResponses()).forEach(responses::addAPIResponse);
        operation.setResponses(responses);
        if (operation.getParameters() != null) {
            operation.setParameters(operation.getParameters().stream()
                    .sorted(Comparator.comparing((Parameter parameter) -> PLACES.indexOf(parameter.getIn()))
                            .thenComparing(Parameter::getName))
                    .toList());
        }
    }
}
