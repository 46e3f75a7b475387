package org.transcript4j.internal.engine;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.transcript4j.Transcript;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.LabelDecision;
import org.transcript4j.source.Position;
import org.transcript4j.source.Region;

/** What a parse found. */
public interface Outcome {

    /** What was read. */
    Transcript transcript();

    /** The decoded text without its byte order mark. */
    String source();

    /** The charset of the bytes, if there were any. */
    Optional<Charset> charset();

    /** The name of the format. */
    String format();

    /** The dominant label shape in words. */
    String layout();

    /** What each stretch of the source was read as. */
    List<Region> regions();

    /** What a reader may want to know. */
    List<Diagnostic> diagnostics();

    /** Decisions on label candidates, if they were asked for. */
    List<LabelDecision> decisions();

    /** Line and column of an offset. */
    Position position(int offset);

    /** The source with roles and reasons. */
    String explanation();
}
