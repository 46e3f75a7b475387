package org.transcript4j;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Packages depend on each other one way: values, rule, source, internal, parse; and write on values. */
class PackageDependenciesTest {

    private static JavaClasses core;

    @BeforeAll
    static void readClasses() throws URISyntaxException {
        Path classes = Path.of(SourceSpan.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        core = new ClassFileImporter().importPath(classes);
        assertFalse(core.isEmpty(), () -> "no classes in " + classes);
    }

    @Test
    void pointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.transcript4j..")
                .withOptionalLayers(true)
                .layer("values")
                .definedBy("org.transcript4j")
                .layer("rule")
                .definedBy("org.transcript4j.rule")
                .layer("source")
                .definedBy("org.transcript4j.source")
                .layer("internal")
                .definedBy("org.transcript4j.internal..")
                .layer("parse")
                .definedBy("org.transcript4j.parse")
                .layer("write")
                .definedBy("org.transcript4j.write")
                .whereLayer("values")
                .mayNotAccessAnyLayer()
                .whereLayer("rule")
                .mayOnlyAccessLayers("values")
                .whereLayer("source")
                .mayOnlyAccessLayers("values", "rule")
                .whereLayer("internal")
                .mayOnlyAccessLayers("values", "rule", "source")
                .whereLayer("parse")
                .mayOnlyAccessLayers("values", "rule", "source", "internal")
                .whereLayer("write")
                .mayOnlyAccessLayers("values", "internal")
                .ensureAllClassesAreContainedInArchitecture()
                .check(core);
    }
}
