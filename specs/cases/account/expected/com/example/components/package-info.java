/** Generated from API documentation by Fieldtable. */
@NullMarked
package com.example.components;

import org.jspecify.annotations.NullMarked;
