package org.transcript4j.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.transcript4j.parse.TranscriptParser;

/**
 * Prints the conformance table for the README, a summary and all faults, and writes the same to
 * {@code target/layout-report.md}, where its characters are UTF-8 whatever the console's are:
 * {@code mvn -q -pl transcript-core test -Dtest=LayoutReportTest -Dtranscript.report=true}.
 */
@EnabledIfSystemProperty(named = "transcript.report", matches = "true")
class LayoutReportTest {

    @Test
    void prints() throws IOException {
        String report = new LayoutReport(TranscriptParser.create()).toString();

        System.out.println(report);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("layout-report.md"), report);
    }
}
