def log = new File(basedir, 'build.log').text
assert log.contains('MultiThreadedBuilder'): 'the modules were built side by side'
assert !log.contains('thread-safe'): 'Maven has nothing to say against that'
for (module in ['left', 'right']) {
    def classes = new File(basedir, "${module}/target/classes/com/example/it/${module}/components")
    assert new File(classes, 'Account.class').file
    assert new File(classes, 'AccountValidator.class').file
}
