package org.transcript4j.examples.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The files that are still to be read. */
final class Unfinished {

    private final Iterator<InputFile> files;
    private final Set<String> finished;
    private final BadFiles bad;
    private final long mostBytes;

    /**
     * What is left of files.
     *
     * @param finished the names of those that were read
     * @param mostBytes those that are larger are bad: they would need more memory than a task has
     */
    Unfinished(Iterator<InputFile> files, Set<String> finished, BadFiles bad, long mostBytes) {
        this.files = files;
        this.finished = finished;
        this.bad = bad;
        this.mostBytes = mostBytes;
    }

    /** The next files, at most so many; none if there are none left. */
    List<InputFile> take(int most) {
        List<InputFile> taken = new ArrayList<>();
        while (taken.size() < most && files.hasNext()) {
            InputFile file = files.next();
            if (file.length() > mostBytes) {
                bad.add(
                        file.name(),
                        "has " + file.length() + " bytes, more than " + mostBytes
                                + "; give the executors more memory, or split it");
            } else if (!finished.contains(file.name())) {
                taken.add(file);
            }
        }
        return taken;
    }
}
