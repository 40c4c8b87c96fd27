package fr.reseauclimat.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** A SIREN: nine digits, of which the last one is a Luhn check digit. Blanks between them are allowed, as is nothing. */
@Target({ ElementType.FIELD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Siren.Check.class)
@interface Siren {

    String message() default "Un SIREN compte neuf chiffres. Vérifiez celui-ci, un chiffre est faux.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Siren, String> {

        private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || value.isBlank() || isSiren(digits(value));
        }

        static String digits(String value) {
            return value.replaceAll("[\\s\u00a0\u202f]", "");
        }

        static boolean isSiren(String digits) {
            if (!NINE_DIGITS.matcher(digits).matches()) {
                return false;
            }
            int sum = 0;
            for (int place = 0; place < digits.length(); place++) {
                int digit = digits.charAt(place) - '0';
                // every second digit from the right, the check digit not counted, is doubled
                int value = place % 2 == 1 ? 2 * digit : digit;
                sum += value > 9 ? value - 9 : value;
            }
            return sum % 10 == 0;
        }
    }
}
