package org.transcript4j.layout;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.transcript4j.parse.TranscriptParser;

/**
 * Prints the conformance table for the README and all faults:
 * {@code mvn -q -pl transcript-core test -Dtest=LayoutReportTest -Dtranscript.report=true}.
 */
@EnabledIfSystemProperty(named = "transcript.report", matches = "true")
class LayoutReportTest {

    @Test
    void prints() {
        new LayoutReport(TranscriptParser.create())
                .print(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }
}
