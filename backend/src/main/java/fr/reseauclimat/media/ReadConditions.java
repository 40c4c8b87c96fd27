package fr.reseauclimat.media;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import jakarta.ws.rs.HeaderParam;

/** What a reader has of a file, and what they want of it (RFC 9110, 13 and 14). */
public class ReadConditions {

    @HeaderParam("If-None-Match")
    @Parameter(description = "ETag of what the reader has")
    String known;

    @HeaderParam("Range")
    @Parameter(description = "One range, in bytes; several are answered with the whole file")
    String range;

    @HeaderParam("If-Range")
    @Parameter(description = "ETag of what the reader has a part of: where it is another one, the whole file is sent")
    String partOf;
}
