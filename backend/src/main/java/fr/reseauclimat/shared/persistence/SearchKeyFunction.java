package fr.reseauclimat.shared.persistence;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** Lets queries call {@code search_key(text)} of the database as a function that gives a text. */
public class SearchKeyFunction implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        var text = contributions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.STRING);
        contributions.getFunctionRegistry().registerPattern("search_key", "search_key(?1)", text);
    }
}
