def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.length == 9

def page = new File(basedir, 'docs/models/track.md').path
assert builds[0].contains("${page} [7:78]: The type of `duration` is integer"): 'the place'
assert builds[0].contains('(example-not-of-type)'): 'the id'
assert builds[0].contains('^^^^'): 'the line itself'
assert builds[0].contains('1 warning')

assert builds[1].contains('MojoFailureException')
assert builds[1].contains("${page}:7:78: ")
assert !builds[1].contains('Nothing was written')

def sarif = new File(basedir, 'target/fieldtable/lint.sarif').text
assert sarif.contains('"uri": "docs/models/track.md"'): 'a path below the folder that the build was started in'
assert sarif.contains('"ruleId": "example-not-of-type"')

assert new File(basedir, 'known/baseline.json').text.contains('"code": "example-not-of-type"')
assert builds[4].contains('no warnings; the baseline knows 1 more')

assert new File(basedir, 'target/fieldtable/inspect.txt').text.contains('duration')
assert new File(basedir, 'model.json').text.contains('"javaType": "com.example.models.Track"')

assert builds[7].contains('Skipped, since fieldtable.skip is set.')
assert builds[8].contains('Did you mean example-not-of-type?')
