package org.transcript4j;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates the values of this package and those below it: hidden, and with nothing of Immutables in the
 * class files that a host compiles against or runs.
 *
 * <p>{@code @Value.Immutable} itself takes no arguments: it stays in the class file, and a host's compiler warns of arguments
 * that it cannot resolve.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        // Not jdk9Collections: Map.copyOf loses the order of its entries.
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = IllegalArgumentException.class)
@interface ValueStyle {}
