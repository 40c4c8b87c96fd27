package fr.reseauclimat.shared.idempotency;

import java.lang.reflect.Method;

import org.jboss.resteasy.reactive.ResponseStatus;

import jakarta.enterprise.context.RequestScoped;

/** The request that is being worked on, where it came with a key. */
@RequestScoped
class KeyedCall {

    private Claim claim;
    private Method endpoint;

    void claim(Claim claim, Method endpoint) {
        this.claim = claim;
        this.endpoint = endpoint;
    }

    /**
     * The first transaction whose result is what the endpoint returns has the effect: a resource makes one call and
     * hands on what it got. What is only looked at before returns something else.
     *
     * @return the claim, once; null where this method is not that one
     */
    Claim takeFor(Method worker) {
        if (claim == null || worker.getReturnType() != endpoint.getReturnType()) {
            return null;
        }
        var taken = claim;
        claim = null;
        return taken;
    }

    int status() {
        var declared = endpoint.getAnnotation(ResponseStatus.class);
        if (declared != null) {
            return declared.value();
        }
        return endpoint.getReturnType() == void.class ? 204 : 200;
    }
}
