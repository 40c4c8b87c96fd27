package fr.reseauclimat.shared.web;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.ConfigProvider;

import fr.reseauclimat.shared.problem.Problem;
import fr.reseauclimat.shared.problem.ProblemType;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;

/** At one connection: a head that cannot be read is answered, one that comes drop by drop is cut. */
final class HeadWatch extends ChannelDuplexHandler {

    private static final int LONGEST_SECONDS = 20;
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern WHOLE_ADDRESS = Pattern.compile("https?://([\\w.-]+|\\[[0-9A-Fa-f:.]+])(:\\d+)?(/\\S*)?");
    private static final String HEADER = "quarkus.http.header.";

    private boolean withinRequest;
    private int unanswered;
    private Future<?> cut;

    /** Bytes have come. */
    void expectHead(ChannelHandlerContext context) {
        if (!withinRequest && cut == null) {
            cut = context.executor().schedule(() -> context.close(), LONGEST_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest head) {
            headHasCome();
            if (head.decoderResult().isFailure() || head.headers().getAll(HttpHeaderNames.HOST).size() > 1 || !isTarget(head.uri())) {
                ReferenceCountUtil.release(message);
                refuse(context, head.decoderResult().cause());
                return;
            }
            withinRequest = true;
            unanswered++;
        }
        if (message instanceof LastHttpContent) {
            withinRequest = false;
        }
        context.fireChannelRead(message);
    }

    /** A path whose escapes can be read, a whole address, or the server itself (RFC 9112, 3.2). */
    private static boolean isTarget(String target) {
        return target.startsWith("/") && !BROKEN_ESCAPE.matcher(target).find() || target.equals("*")
                || WHOLE_ADDRESS.matcher(target).matches();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        var interim = message instanceof HttpResponse answer && answer.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        if (message instanceof LastHttpContent && !interim) {
            unanswered--;
        }
        context.write(message, promise);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        headHasCome();
        context.fireChannelInactive();
    }

    private void headHasCome() {
        if (cut != null) {
            cut.cancel(false);
            cut = null;
        }
    }

    /** @param fault null where each line could be read, and yet they name no one thing */
    private void refuse(ChannelHandlerContext context, Throwable fault) {
        if (unanswered > 0) {
            // an answer now would be taken for that of an earlier request
            context.close();
            return;
        }
        var status = switch (fault) {
            case TooLongHttpLineException line -> HttpResponseStatus.REQUEST_URI_TOO_LONG;
            case TooLongHttpHeaderException head -> HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
            case null, default -> HttpResponseStatus.BAD_REQUEST;
        };
        var type = ProblemType.MALFORMED_BODY;
        var text = "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d}".formatted(type.uri(), type.title(), status.code());
        var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.copiedBuffer(text, StandardCharsets.UTF_8));
        answer.headers().set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE).set(HttpHeaderNames.CONTENT_LENGTH, answer.content().readableBytes())
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        addPolicies(answer.headers());
        context.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }

    /** Those that every other answer has. */
    private static void addPolicies(HttpHeaders headers) {
        var config = ConfigProvider.getConfig();
        for (var property : config.getPropertyNames()) {
            if (property.startsWith(HEADER) && property.endsWith(".value")) {
                headers.set(property.substring(HEADER.length(), property.length() - ".value".length()).replace("\"", ""),
                        config.getValue(property, String.class));
            }
        }
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
}
