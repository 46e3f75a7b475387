package org.transcript4j.examples.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkContext;
import org.apache.spark.util.CollectionAccumulator;
import scala.Tuple2;

/** What could not be read, and why, told to the driver. A task that ran twice tells it twice; it is one file all the same. */
final class BadFiles implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CollectionAccumulator<Tuple2<String, String>> found;

    BadFiles(SparkContext context) {
        this.found = context.collectionAccumulator("files that could not be read");
    }

    void add(String file, String reason) {
        found.add(new Tuple2<>(file, reason));
    }

    /** The reason for each file since this was last called. For the driver, while no task runs. */
    Map<String, String> take() {
        Map<String, String> reasons = new TreeMap<>();
        found.value().forEach(bad -> reasons.put(bad._1(), bad._2()));
        found.reset();
        return reasons;
    }
}
