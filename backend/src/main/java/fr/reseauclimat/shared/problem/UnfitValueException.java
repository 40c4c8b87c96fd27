package fr.reseauclimat.shared.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value of a body that is of the right type and still cannot be taken in; the message says to people what to do. */
public class UnfitValueException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    public UnfitValueException(JsonParser parser, String message) {
        super(parser, message);
    }
}
