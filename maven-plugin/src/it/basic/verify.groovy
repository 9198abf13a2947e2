import java.util.jar.JarFile

def log = new File(basedir, 'build.log').text
assert log.contains('fieldtable:generate'): 'the help goal names the goals'
assert log.contains('2 pages'): 'the summary counts the pages'
assert !log.contains('.md ['): 'these docs give no reason to warn'

assert new File(basedir, 'target/generated-sources/fieldtable/com/example/it/api/components/Account.java').file

new JarFile(new File(basedir, 'target/basic-1.jar')).withCloseable { jar ->
    for (name in ['components/Account', 'components/AccountValidator', 'components/Status', 'support/Tristate', 'support/Violation']) {
        assert jar.getEntry("com/example/it/api/${name}.class") != null: name
    }
    assert jar.getEntry('com/example/it/Shop.class') != null
}
