package fr.reseauclimat.shared.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import fr.reseauclimat.shared.problem.ProblemType;

/**
 * What an operation answers beside the problems that every operation has: told in the contract with its slug. A test holds
 * it against what the operation can throw.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    ProblemType[] value();
}
