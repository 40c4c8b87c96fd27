package fr.reseauclimat.shared.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the audit trail speaks of an entity. What it is called is kept with each entry: a name never changes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    /** In lower case with hyphens. */
    String name();

    /** With its article: « une rencontre ». */
    String fr();

    String en();

    /** What one of them is called: an expression of HQL, in which each {@code %s} is the entity; empty where it belongs to another. */
    String title() default "";

    /** Page of the app that shows it, with its identifier as {@code {id}}; empty where there is none. */
    String page() default "";

    /** The field that tells what it belongs to, whose title and page are then its own. */
    String within() default "";

    /** Name of the kind that it belongs to, where that field holds an identifier only. */
    String kind() default "";
}
