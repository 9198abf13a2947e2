def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.length == 4

def page = new File(basedir, 'target/fieldtable/explore.html').text
assert page.startsWith('<!doctype html>') && page.endsWith('</html>\n')
assert page.contains('<title>API</title>')
assert page.contains('id="models/Track/rating_count"')
assert page.contains('getRatingCount()'): 'the Java of the POM'

def music = new File(basedir, 'site/music.html').text
assert music.contains('<title>Music</title>')
assert music.contains('id="models/Track/ratingCount"')

assert builds[2].contains('MojoFailureException')
assert !new File(basedir, 'site/half.html').exists()

assert builds[3].contains('Skipped, since fieldtable.skip is set.')
assert !new File(basedir, 'site/skipped.html').exists()
