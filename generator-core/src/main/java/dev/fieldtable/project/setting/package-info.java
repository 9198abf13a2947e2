/**
 * What can be said about a project, and where it is said.
 *
 * <p>In come words: those of a settings file, of a command line, of a POM. Out go {@link
 * dev.fieldtable.project.setting.Settings}, values that runs are made of. Begin with {@link
 * dev.fieldtable.project.setting.Catalogue}, the only place where a setting is described. What a run does with a setting
 * is not known here, nor how a door spells it.
 */
@NullMarked
package dev.fieldtable.project.setting;

import org.jspecify.annotations.NullMarked;
