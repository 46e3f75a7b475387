package org.transcript4j.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** The folder that is read, on any file system that Hadoop knows. */
final class InputFolder implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String root;
    private final SerializableConfiguration configuration;

    /**
     * Names a folder.
     *
     * @throws IOException if there is no such folder
     */
    InputFolder(String folder, Configuration configuration) throws IOException {
        Path path = new Path(folder);
        this.root = path.getFileSystem(configuration).resolvePath(path).toString();
        this.configuration = new SerializableConfiguration(configuration);
    }

    private FileSystem fileSystem() throws IOException {
        return path().getFileSystem(configuration.value());
    }

    private Path path() {
        return new Path(root);
    }

    /** A stream of the bytes of a file below the folder. */
    InputStream open(String name) throws IOException {
        // The name by itself may look like a URI: "10:30.txt".
        return fileSystem().open(new Path(path(), new Path(null, null, name)));
    }

    /**
     * The files below the folder, those of each folder by name.
     *
     * @param excluded a folder that is passed over
     * @param bad takes folders that cannot be read
     */
    Iterator<InputFile> files(Path excluded, BadFiles bad) throws IOException {
        return new Walk(fileSystem(), fileSystem().makeQualified(excluded), bad);
    }

    /** One walk through the folder, which goes on whatever it meets. */
    private final class Walk implements Iterator<InputFile> {

        private final FileSystem fileSystem;
        private final Path excluded;
        private final BadFiles bad;
        private final Deque<FileStatus> open = new ArrayDeque<>();

        Walk(FileSystem fileSystem, Path excluded, BadFiles bad) throws IOException {
            this.fileSystem = fileSystem;
            this.excluded = excluded;
            this.bad = bad;
            open.push(fileSystem.getFileStatus(path()));
        }

        @Override
        public boolean hasNext() {
            while (!open.isEmpty() && open.element().isDirectory()) {
                enter(open.pop().getPath());
            }
            return !open.isEmpty();
        }

        private void enter(Path folder) {
            if (folder.equals(excluded)) {
                return;
            }
            try {
                FileStatus[] found = fileSystem.listStatus(folder);
                Arrays.sort(found, Comparator.reverseOrder());
                Arrays.stream(found).forEach(open::push);
            } catch (IOException e) {
                bad.add(name(folder), FileReading.reason(e));
            }
        }

        @Override
        public InputFile next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            FileStatus file = open.pop();
            return new InputFile(name(file.getPath()), file.getLen());
        }

        private String name(Path path) {
            String whole = path.toString();
            return whole.substring(Math.min(whole.length(), root.endsWith("/") ? root.length() : root.length() + 1));
        }
    }
}
