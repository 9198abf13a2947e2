def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.length == 4

def folder = new File(basedir, 'no-such-docs').path
assert builds[0].contains("<docs>: there is no file or folder '${folder}'."): 'the option and the place'
assert builds[0].contains('MojoExecutionException'): 'a configuration that is wrong is an error'

assert builds[1].contains("<style>: 'clas' is none of class, record. Did you mean class?")
assert builds[1].contains('MojoExecutionException')

assert builds[2].contains('There is no option <optionalAccessor>. Did you mean optionalAccessors?')

assert builds[3].contains('BUILD SUCCESS')

assert !new File(basedir, 'target/generated-sources/fieldtable').exists(): 'a failed run writes nothing'
