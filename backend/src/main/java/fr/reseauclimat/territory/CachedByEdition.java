package fr.reseauclimat.territory;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import jakarta.ws.rs.NameBinding;

/** Answers that only change with the edition of the territories: they are kept by browsers and proxies. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface CachedByEdition {
}
