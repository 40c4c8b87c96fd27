package fr.reseauclimat.testing;

import java.util.Comparator;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;

/** By name, as always, but for tests that say by {@link Order} that they come last. */
public class LastOrder implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator
                .<ClassDescriptor>comparingInt(test -> test.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT))
                .thenComparing(test -> test.getTestClass().getName()));
    }
}
