/** What a user of the generated models writes: a client, and code that looks at what the server says. */
@NullMarked
package com.example.sample;

import org.jspecify.annotations.NullMarked;
