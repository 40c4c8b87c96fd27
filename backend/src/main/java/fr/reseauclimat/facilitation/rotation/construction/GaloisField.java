package fr.reseauclimat.facilitation.rotation.construction;

/**
 * The finite field of q elements, q a power of a prime: polynomials over the integers modulo p, as numbers in base p,
 * modulo the first polynomial of the right degree that has no divisor.
 *
 * <p>R. Lidl, H. Niederreiter, “Finite fields”, 2nd edition, Cambridge University Press 1997, chapter 2.
 */
final class GaloisField {

    private final int prime;
    private final int degree;
    private final int order;
    private final int[] modulus;

    private GaloisField(int prime, int degree) {
        this.prime = prime;
        this.degree = degree;
        order = power(prime, degree);
        modulus = degree == 1 ? new int[]{0, 1} : irreducible();
    }

    static GaloisField of(int order) {
        var prime = smallestPrime(order);
        var degree = 0;
        for (var rest = order; rest > 1; rest /= prime) {
            if (rest % prime != 0) {
                throw new IllegalArgumentException("no power of a prime: " + order);
            }
            degree++;
        }
        return new GaloisField(prime, degree);
    }

    static boolean exists(int order) {
        var rest = order;
        var prime = smallestPrime(order);
        while (rest > 1 && rest % prime == 0) {
            rest /= prime;
        }
        return order > 1 && rest == 1;
    }

    static int smallestPrime(int number) {
        for (var divisor = 2; divisor * divisor <= number; divisor++) {
            if (number % divisor == 0) {
                return divisor;
            }
        }
        return number;
    }

    int order() {
        return order;
    }

    int add(int one, int other) {
        var sum = 0;
        for (int place = 1, i = 0; i < degree; i++, place *= prime) {
            sum += (one / place % prime + other / place % prime) % prime * place;
        }
        return sum;
    }

    int negative(int element) {
        var negative = 0;
        for (int place = 1, i = 0; i < degree; i++, place *= prime) {
            negative += (prime - element / place % prime) % prime * place;
        }
        return negative;
    }

    int multiply(int one, int other) {
        if (degree == 1) {
            return (int) ((long) one * other % prime);
        }
        return number(remainder(product(digits(one), digits(other)), modulus));
    }

    private int[] irreducible() {
        for (var tail = 1; tail < order; tail++) {
            var candidate = new int[degree + 1];
            System.arraycopy(digits(tail), 0, candidate, 0, degree);
            candidate[degree] = 1;
            if (hasNoDivisor(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException("there is an irreducible polynomial of every degree");
    }

    private boolean hasNoDivisor(int[] polynomial) {
        for (var factorDegree = 1; 2 * factorDegree <= degree; factorDegree++) {
            var count = power(prime, factorDegree);
            for (var tail = 0; tail < count; tail++) {
                var factor = new int[factorDegree + 1];
                for (int place = 1, i = 0; i < factorDegree; i++, place *= prime) {
                    factor[i] = tail / place % prime;
                }
                factor[factorDegree] = 1;
                if (number(remainder(polynomial.clone(), factor)) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private int[] product(int[] one, int[] other) {
        var product = new int[2 * degree - 1];
        for (var i = 0; i < degree; i++) {
            for (var j = 0; j < degree; j++) {
                product[i + j] = (product[i + j] + one[i] * other[j]) % prime;
            }
        }
        return product;
    }

    /** The divisor's first coefficient is one. */
    private int[] remainder(int[] dividend, int[] divisor) {
        var last = divisor.length - 1;
        for (var i = dividend.length - 1; i >= last; i--) {
            var factor = dividend[i];
            for (var j = 0; j <= last; j++) {
                dividend[i - last + j] = Math.floorMod(dividend[i - last + j] - factor * divisor[j], prime);
            }
        }
        return dividend;
    }

    private int[] digits(int element) {
        var digits = new int[degree];
        for (var i = 0; i < degree; i++) {
            digits[i] = element % prime;
            element /= prime;
        }
        return digits;
    }

    private int number(int[] polynomial) {
        var number = 0;
        for (var i = Math.min(degree, polynomial.length) - 1; i >= 0; i--) {
            number = number * prime + polynomial[i];
        }
        return number;
    }

    private static int power(int base, int exponent) {
        var power = 1;
        for (var i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
