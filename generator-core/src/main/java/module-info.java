/**
 * The generator as a library. What is exported is what may be relied on; all else may change with any version.
 *
 * <p>Start at {@link dev.fieldtable}, with pages at hand, or at {@link dev.fieldtable.project}, with a project on a disk.
 */
// JavaPoet and JGit have no descriptors of their own. Nothing of theirs is in an exported signature.
@SuppressWarnings("requires-automatic")
module dev.fieldtable {
    // What may be null is said to compilers; nothing is asked at run time.
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.palantir.javapoet;
    requires java.compiler;
    requires java.net.http;
    requires java.xml;
    requires org.apache.commons.codec;
    requires org.apache.commons.compress;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.eclipse.jgit;
    requires org.eclipse.jgit.ssh.apache;
    requires org.jsoup;
    requires org.snakeyaml.engine;

    exports dev.fieldtable;
    exports dev.fieldtable.diagnostic;
    exports dev.fieldtable.dialect.description;
    exports dev.fieldtable.diff;
    exports dev.fieldtable.export;
    exports dev.fieldtable.facts;
    exports dev.fieldtable.model;
    exports dev.fieldtable.option;
    exports dev.fieldtable.output;
    exports dev.fieldtable.project;
    exports dev.fieldtable.project.setting;
    exports dev.fieldtable.source;
}
