package fr.reseauclimat.shared.web;

import java.time.Duration;

import fr.reseauclimat.shared.problem.ProblemType;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/** One body on its way in, on the event loop of its connection. */
final class BodyReading {

    /** Whoever sends less than this in such a time is cut, however long the whole may take. */
    private static final Duration PACE = Duration.ofSeconds(15);
    private static final int BYTES_IN_THAT_TIME = 4 << 10;
    /** For a whole body on a usual line. */
    private static final Duration LONG = Duration.ofSeconds(5);

    private static final String TOO_SLOW = "La connexion est trop lente ou s’est interrompue. Réessayez.";
    private static final String FULL = "Beaucoup d’envois arrivent en même temps. Réessayez dans un instant.";

    /** Answers and ends the connection. */
    interface Refusal {
        void refuse(RoutingContext routing, ProblemType type, String detail);
    }

    private final RoutingContext routing;
    private final BodyKind kind;
    private final Refusal refusal;
    private final Context context = Vertx.currentContext();
    private final Buffer body = Buffer.buffer();
    private final long began;
    private int atLastLook;
    private long timer;
    private boolean over;

    /** @param began as {@link System#nanoTime()} says it */
    BodyReading(RoutingContext routing, BodyKind kind, Refusal refusal, long began) {
        this.began = began;
        this.routing = routing;
        this.kind = kind;
        this.refusal = refusal;
    }

    void begin() {
        var request = routing.request();
        kind.room().enter(this);
        routing.addEndHandler(ended -> leave());
        timer = routing.vertx().setPeriodic(PACE.toMillis(), look -> requirePace());
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            routing.response().writeContinue();
            request.headers().remove(HttpHeaders.EXPECT);
        }
        request.exceptionHandler(gone -> stop());
        request.handler(this::take);
        request.endHandler(all -> hasCome());
        request.resume();
    }

    boolean takesLong() {
        return hasTaken(LONG);
    }

    private boolean hasTaken(Duration time) {
        return System.nanoTime() - began > time.toNanos();
    }

    private void take(Buffer part) {
        if (over) {
            return;
        }
        if (body.length() + part.length() > kind.most()) {
            refuse(ProblemType.PAYLOAD_TOO_LARGE, kind.tooLarge());
            return;
        }
        var place = kind.room().take(this, part.length());
        if (place.granted()) {
            body.appendBuffer(part);
            place.inTheWay().ifPresent(BodyReading::giveWay);
        } else {
            refuse(ProblemType.UNAVAILABLE, FULL);
        }
    }

    private void hasCome() {
        if (!over) {
            stop();
            kind.room().hasCome(this);
            ((RoutingContextInternal) routing).setBody(body);
            context.runOnContext(read -> routing.next());
        }
    }

    private void requirePace() {
        var slow = body.length() - atLastLook < BYTES_IN_THAT_TIME;
        atLastLook = body.length();
        if (slow || hasTaken(Duration.ofSeconds(kind.seconds()))) {
            refuse(ProblemType.TOO_SLOW, TOO_SLOW);
        }
    }

    private void giveWay() {
        context.runOnContext(asked -> refuse(ProblemType.UNAVAILABLE, FULL));
    }

    private void refuse(ProblemType type, String detail) {
        if (!over) {
            stop();
            refusal.refuse(routing, type, detail);
        }
    }

    private void stop() {
        over = true;
        routing.vertx().cancelTimer(timer);
    }

    private void leave() {
        stop();
        kind.room().leave(this, body.length());
    }
}
