package fr.reseauclimat.shared.web;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpMessage;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import jakarta.inject.Singleton;

/**
 * Reads the heads of requests more strictly than the web server would, and says in our format what is wrong with one; found
 * by Netty where {@code docker/api.options} tells it to look. What never becomes a request reaches no other code of ours.
 */
public final class RequestHeads extends ChannelInitializerExtension {

    private static final String DECODER = "httpDecoder";
    private static final String ENCODER = "httpEncoder";

    private static HttpServerOptions options = new HttpServerOptions();

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addLast(new Raw());
    }

    /** How long a line and a head may be is the server's own matter. */
    @Singleton
    static class Options implements HttpServerOptionsCustomizer {

        @Override
        public void customizeHttpServer(HttpServerOptions server) {
            options = server;
        }
    }

    /** Two ways to tell the length of one body: what stands before us may have believed the other one. */
    private static final class StrictDecoder extends VertxHttpRequestDecoder {

        StrictDecoder() {
            super(options);
        }

        @Override
        protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
            throw new IllegalArgumentException("Content-Length beside Transfer-Encoding");
        }
    }

    /** First at the connection: the bytes as they come. */
    private static final class Raw extends ChannelInboundHandlerAdapter {

        private final HeadWatch watch = new HeadWatch();

        @Override
        public void channelActive(ChannelHandlerContext context) {
            var pipeline = context.pipeline();
            if (pipeline.get(DECODER) != null && pipeline.get(ENCODER) != null) {
                pipeline.replace(DECODER, DECODER, new StrictDecoder());
                pipeline.addAfter(ENCODER, "headWatch", watch);
            }
            context.fireChannelActive();
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            watch.expectHead(context);
            context.fireChannelRead(bytes);
        }
    }
}
