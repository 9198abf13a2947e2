package dev.fieldtable.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** What the goals that speak of the generated Java have in common. */
@NullUnmarked // What is not said, Maven leaves null.
abstract class JavaMojo extends DocsMojo {
    /** The package that all generated ones stand in, such as com.acme.plex. */
    @Parameter(property = "fieldtable.basePackage")
    String basePackage;

    /**
     * The package of the types that the models lean on, which several APIs may share. Unless given, support in the
     * base package.
     */
    @Parameter(property = "fieldtable.supportPackage")
    String supportPackage;

    /** How a model looks. One of class, record. Default: class. */
    @Parameter(property = "fieldtable.style")
    String style;

    /**
     * What the accessor of an optional property returns. The components of a record are nullable either way. One of
     * optional, nullable. Default: optional.
     */
    @Parameter(property = "fieldtable.optionalAccessors")
    String optionalAccessors;

    /**
     * Whether a document that is not as documented is read, and left to the validators to tell of, or refused. One of
     * tolerant, strict. Default: tolerant.
     */
    @Parameter(property = "fieldtable.reading")
    String reading;

    /** The Bean Validation annotations of the models. One of none, jakarta. Default: none. */
    @Parameter(property = "fieldtable.beanValidation")
    String beanValidation;

    /**
     * Whether builders set the defaults that the docs name where nothing was set; reading never does. One of none, build.
     * Default: none.
     */
    @Parameter(property = "fieldtable.defaults")
    String defaults;

    /** Write the names in Java in ASCII, transliterated where need be; else they have the letters of the docs. */
    @Parameter(property = "fieldtable.ascii")
    Boolean ascii;

    /**
     * The words by which a property's name tells of a secret, which generated code masks where it would be logged. Default:
     * access key,api key,apikey,authorization,bearer,client secret,credential,passcode,passphrase,passwd,password,pin,private
     * key,pwd,secret,token.
     */
    @Parameter(property = "fieldtable.secretWords")
    List<String> secretWords;

    /**
     * Let models read other spellings of names in JSON too, such as ads_consent and AdsConsent for adsConsent; they write
     * the one.
     */
    @Parameter(property = "fieldtable.wireAliases")
    Boolean wireAliases;

    /**
     * The lock that keeps the names in Java as they are, whatever is added to the docs. Unless given,
     * fieldtable-names.lock beside the docs, where there is one.
     */
    @Parameter(property = "fieldtable.namesLock")
    File namesLock;
}
