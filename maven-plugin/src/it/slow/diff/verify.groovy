def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.length == 5

assert builds[0].contains('Track.title: was required, is optional')
assert builds[0].contains('models/track.md:9')
assert builds[0].contains('breaks reading JSON')
assert builds[1].contains('MojoFailureException')

def changelog = new File(basedir, 'target/fieldtable/diff.md').text
assert changelog.contains('`Optional<String> getTitle()` → `String getTitle()` (breaks source, binary, writing)')

assert builds[3].contains("<oldDocs>: there is no file or folder 'nowhere'.")

def track = new File(basedir, 'target/generated-sources/fieldtable/com/example/it/models/Track.java').text
assert track.contains('@Deprecated(since = "2.0", forRemoval = true)')
assert track.contains('long getBpm()')
