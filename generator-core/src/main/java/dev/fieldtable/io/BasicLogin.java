package dev.fieldtable.io;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Says in a header of HTTP who asks, after RFC 7617. */
final class BasicLogin {
    private BasicLogin() {}

    /** {@return the value of the header} */
    static String header(String name, char[] password) {
        byte[] both = (name + ":" + new String(password)).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
