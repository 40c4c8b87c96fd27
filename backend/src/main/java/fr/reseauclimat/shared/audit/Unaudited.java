package fr.reseauclimat.shared.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An entity, or a field of one, that is machinery and no content of the network: its changes are not told in the audit trail. */
@Target({ ElementType.TYPE, ElementType.FIELD })
@Retention(RetentionPolicy.RUNTIME)
public @interface Unaudited {

    /** The reason. */
    String value();
}
