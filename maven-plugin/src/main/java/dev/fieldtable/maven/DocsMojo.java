package dev.fieldtable.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** What all goals that read docs have in common. */
@NullUnmarked // What is not said, Maven leaves null.
abstract class DocsMojo extends RunMojo {
    /** A page, or a folder that is searched for pages (*.md, *.mdx, *.markdown); several are read as one. */
    @Parameter(property = "fieldtable.docs")
    List<File> docs;

    /**
     * Read only the pages whose path below the docs matches, such as models/**. Text files (*.txt) are read where a
     * pattern names them.
     */
    @Parameter(property = "fieldtable.include")
    List<String> include;

    /** Leave out the pages whose path below the docs matches. */
    @Parameter(property = "fieldtable.exclude")
    List<String> exclude;

    /**
     * The language of the client that the docs are of; auto lets the pages decide. One of the names in
     * docs/settings.md. Default: auto.
     */
    @Parameter(property = "fieldtable.dialect")
    String dialect;

    /** The file that describes how the pages are written, where they are none of a client that is known. */
    @Parameter(property = "fieldtable.dialectFile")
    File dialectFile;

    /** Fail with one error if fewer types of a hundred are understood. Default: 80. */
    @Parameter(property = "fieldtable.minUnderstood")
    Integer minUnderstood;

    /** The file that says what the docs do not. Unless given, fieldtable-facts.yaml, where there is one. */
    @Parameter(property = "fieldtable.facts")
    File facts;

    /**
     * How documented names become names in JSON; auto goes by JSON in the docs and by facts, and keeps names as documented
     * where these show too little. One of auto, documented, lower-camel, upper-camel, snake, kebab, type-aware. Default:
     * auto.
     */
    @Parameter(property = "fieldtable.wireNames")
    String wireNames;

    /** Ids of the diagnostics that fail the run, such as dangling-reference. */
    @Parameter(property = "fieldtable.error")
    List<String> error;

    /** Ids of the diagnostics that are warnings. */
    @Parameter(property = "fieldtable.warn")
    List<String> warn;

    /** Ids of the diagnostics that are not told. */
    @Parameter(property = "fieldtable.ignore")
    List<String> ignore;

    /** The settings file. Unless given, fieldtable.yaml, where there is one. */
    @Parameter(property = "fieldtable.config")
    File config;

    /** The API to do it for, where the settings file lists several. Unless given, all of them. */
    @Parameter(property = "fieldtable.api")
    String api;

    /** The same as docs. */
    @Parameter(property = "fieldtable.docsDirectory")
    File docsDirectory;
}
