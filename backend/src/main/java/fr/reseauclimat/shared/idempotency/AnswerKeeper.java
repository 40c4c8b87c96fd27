package fr.reseauclimat.shared.idempotency;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Keeps the answer to a request with a key in the transaction of its effect, right inside of where that one begins. */
@Interceptor
@Transactional
@Priority(AnswerKeeper.INSIDE_THE_TRANSACTION)
class AnswerKeeper {

    /** The transaction manager's own interceptors have 200. */
    static final int INSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 201;

    @Inject
    KeyedCall request;

    @Inject
    IdempotentRequests requests;

    @AroundInvoke
    Object keep(InvocationContext call) throws Exception {
        var claim = Arc.container().requestContext().isActive() ? request.takeFor(call.getMethod()) : null;
        if (claim == null) {
            return call.proceed();
        }
        requests.begin(claim);
        var result = call.proceed();
        requests.finish(claim, request.status(), result);
        return result;
    }
}
