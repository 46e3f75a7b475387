/** How a server reads what strangers upload. A module of its own, so that its tests see what the library exports alone. */
module org.transcript4j.examples.uploads {
    requires static org.jspecify;
    requires java.logging;
    requires org.transcript4j.core;
    requires org.transcript4j.jackson;
}
