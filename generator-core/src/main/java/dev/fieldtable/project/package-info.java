/**
 * What can be done with a project, each as a value: settings in, an outcome out.
 *
 * <p>Begin with {@link dev.fieldtable.project.Project}. A run is <em>prepared</em>, which reads and works out and touches
 * nothing; what comes of that is a <em>plan</em> to look at; <em>carried out</em>, it has an {@link
 * dev.fieldtable.project.RunOutcome}. Every door (the command line, the goals, a program) makes the same runs, lends them
 * its {@link dev.fieldtable.project.Voice}, and tells their outcome in its own way. How a door takes words in and puts
 * them out is not known here.
 */
@NullMarked
package dev.fieldtable.project;

import org.jspecify.annotations.NullMarked;
