package org.transcript4j.examples.spark;

import java.time.Duration;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.transcript4j.SourceSpan;
import org.transcript4j.Speaker;
import org.transcript4j.TimeSpan;
import org.transcript4j.Turn;

/**
 * The columns of a turn: {@code file} (its path below the folder that is read), {@code index} (of the turn in the file, from
 * 0), {@code speaker} and {@code role} (null if nobody is named; the names are joined where several speak together, and have
 * no role), {@code text}, {@code start} and {@code end} (seconds; null where there is no time), {@code source} (UTF-16 offsets
 * in the file's text, the end exclusive).
 */
final class TurnTable {

    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("index", DataTypes.IntegerType, false)
            .add("speaker", DataTypes.StringType)
            .add("role", DataTypes.StringType)
            .add("text", DataTypes.StringType, false)
            .add("start", DataTypes.DoubleType)
            .add("end", DataTypes.DoubleType)
            .add(
                    "source",
                    new StructType()
                            .add("start", DataTypes.IntegerType, false)
                            .add("end", DataTypes.IntegerType, false));

    private TurnTable() {}

    static Row row(String file, int index, Turn turn) {
        return RowFactory.create(
                file,
                index,
                turn.speakers().isEmpty() ? null : turn.speakerName(),
                orNull(turn.speaker().flatMap(Speaker::role)),
                turn.text(),
                orNull(turn.time().map(TimeSpan::start).map(TurnTable::seconds)),
                orNull(turn.time().flatMap(TimeSpan::end).map(TurnTable::seconds)),
                orNull(turn.source().map(TurnTable::span)));
    }

    private static Row span(SourceSpan span) {
        return RowFactory.create(span.start(), span.end());
    }

    private static double seconds(Duration time) {
        return time.getSeconds() + time.getNano() / 1e9;
    }

    /** Rows hold null for what is absent. */
    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
