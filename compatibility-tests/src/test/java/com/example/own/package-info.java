/** Classes that belong to nobody but the user of generated models. */
@NullMarked
package com.example.own;

import org.jspecify.annotations.NullMarked;
